import { initAll } from "govuk-frontend";
import "./verify.js";

document.body.classList.add("js-enabled", "govuk-frontend-supported");
initAll();
