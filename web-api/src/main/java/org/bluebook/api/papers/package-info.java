/** Papers and their issues over HTTP; for now only what is open to the public. */
package org.bluebook.api.papers;
