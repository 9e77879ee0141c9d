/** What a page says when something was not possible. */
package org.bluebook.pages.problem;
