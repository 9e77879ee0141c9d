/** The papers for their readers: every issue, in every form, and what has changed. */
package org.bluebook.pages.papers;
