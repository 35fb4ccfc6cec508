// Shows /openapi.json with Swagger UI. It talks to this server alone.
"use strict";

window.addEventListener("load", () => {
  window.SwaggerUIBundle({
    url: "openapi.json",
    dom_id: "#viewer",
    // Each operation has an address, such as /docs#/Messages/sendGroupMessage.
    deepLinking: true,
    docExpansion: "list",
    defaultModelsExpandDepth: 0,
    displayRequestDuration: true,
    filter: true,
    tryItOutEnabled: true,
    validatorUrl: null,
    // Do not store the token in the browser. A reloaded page asks for it again.
    persistAuthorization: false,
  });
});
