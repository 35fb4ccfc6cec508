"""Who a request comes from and what they may ask for: tokens, origins, rates."""
