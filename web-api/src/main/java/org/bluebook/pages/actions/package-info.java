/** Actions with their history, and the month's form of those who answer for them. */
package org.bluebook.pages.actions;
