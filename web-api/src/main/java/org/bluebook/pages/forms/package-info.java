/** How a form is filled in, sent to the operation that programs use too, and shown again where something is to be put right. */
package org.bluebook.pages.forms;
