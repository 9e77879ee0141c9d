/** Claims of disruptions as a verifier judges them, with the definition beside. */
package org.bluebook.pages.claims;
