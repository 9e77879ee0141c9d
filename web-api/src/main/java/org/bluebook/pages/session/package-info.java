/** Signing in and out by browser, and what every page tells the browser it may do. */
package org.bluebook.pages.session;
