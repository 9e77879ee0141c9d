/** Hashes a file where it lies and asks for the hash alone: the file itself is not sent. */
const form = document.querySelector("form[data-bluebook-verify]");

async function hashed(file) {
  const digest = await crypto.subtle.digest("SHA-256", await file.arrayBuffer());
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

if (form && window.crypto?.subtle) {
  form.querySelector("[data-bluebook-here]").hidden = false;
  form.querySelector("[data-bluebook-sent]").hidden = true;
  form.addEventListener("submit", async (event) => {
    const file = form.querySelector("input[type=file]").files[0];
    if (file) {
      event.preventDefault();
      window.location.assign(`/record/verify/${await hashed(file)}`);
    }
  });
}
