/** What the domain says when it says no: every refusal is a full sentence with the facts in it. */
package org.bluebook.refusals;
