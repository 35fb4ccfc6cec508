// Draws texts with the modules of the page, and reads the tree back from the elements. An element or
// an attribute that the rules do not make is a fault. The tests call it with the address of the modules.

async (base) => {
  const load = (name) => import(new URL(name, base));
  const [{ html, render }, { Text }, { store }] =
    await Promise.all([load("vendor/preact.js"), load("ui/text.js"), load("ui/store.js")]);
  const box = document.createElement("div");
  box.id = "probe";
  document.body.append(box);
  const ATTRIBUTES = {
    A: ["href", "target", "rel"], P: ["dir"], BLOCKQUOTE: ["class", "dir"], UL: ["dir"], OL: ["dir"],
    LI: ["value"], FIGURE: ["class"], FIGCAPTION: ["dir"], PRE: ["dir"], CODE: ["dir"], BDI: ["class"],
    BUTTON: ["type", "class"], SPAN: ["class"], STRONG: [], EM: [], S: [],
  };
  const TYPES = {
    P: "paragraph", BLOCKQUOTE: "quote", UL: "bullets", OL: "numbers", STRONG: "bold", EM: "italic", S: "strike",
    CODE: "code",
  };
  const people = store.status.value.session.view.people;
  /** Join texts that stand side by side. */
  const join = (parts) => parts.reduce((all, part) => {
    if (typeof part === "string" && typeof all.at(-1) === "string") all.push(all.pop() + part);
    else if (part !== "") all.push(part);
    return all;
  }, []);
  const inside = (node) => join([...node.childNodes].map(read));
  function read(node) {
    if (node.nodeType === Node.TEXT_NODE) return node.data;
    const allowed = ATTRIBUTES[node.tagName];
    if (!allowed) throw new Error(`there is a ${node.tagName}`);
    for (const { name } of node.attributes) {
      if (!allowed.includes(name)) throw new Error(`${node.tagName} has ${name}`);
    }
    if (node.classList.contains("mention")) return ["mention", nameOf(node), node.textContent];
    switch (node.tagName) {
      case "A": return link(node);
      case "LI": return node.hasAttribute("value") ? ["item", node.value, ...inside(node)] : ["item", ...inside(node)];
      case "FIGURE": {
        const info = node.querySelector("figcaption")?.textContent ?? "";
        return ["code_block", info, ...inside(node.querySelector("pre > code"))];
      }
      default: return [TYPES[node.tagName], ...inside(node)];
    }
  }
  function link(node) {
    if (node.target !== "_blank" || node.rel !== "noopener noreferrer nofollow") throw new Error("an open link");
    const host = node.querySelector(":scope > .text-host");
    const label = host ? inside(node.firstChild) : inside(node);
    return ["link", node.getAttribute("href"), host?.textContent ?? null, ...label];
  }
  let names = [];
  const nameOf = (node) => names.find((name) => name.toLowerCase() === node.textContent.slice(1).toLowerCase());
  window.probe = {
    clicked: [],
    draw({ content, members = [], meId = -1, isQuiet = false }) {
      names = ["all", ...members];
      const mentions = names.map((name, id) => {
        if (id > 0) people.get(9000 + id).value = { id: 9000 + id, username: name };
        return id && 9000 + id;
      });
      const onMention = isQuiet ? undefined : (id) => this.clicked.push(id);
      render(null, box);
      render(html`<${Text} content=${content} mentions=${mentions} meId=${meId} onMention=${onMention} />`, box);
    },
    async read() {
      const text = box.firstElementChild;
      const fold = text.querySelector(".text-fold");
      fold?.click();
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      const blocks = [...text.children].filter((each) => each !== fold).map(read);
      return { blocks, large: text.classList.contains("large") };
    },
    async compare(json) {
      const written = (value) => Array.isArray(value) ? value.map(written) : value?.times ? value.text.repeat(value.times) : value;
      const differing = [];
      for (const { why, text, members, tree, large = false } of JSON.parse(json).vectors) {
        this.draw({ content: written(text), members });
        const found = await this.read().catch((error) => error.message);
        if (JSON.stringify(found) !== JSON.stringify({ blocks: written(tree), large })) differing.push({ why, found });
      }
      return differing;
    },
  };
}
