/** The month of March 2006, run at start when the application is asked to demonstrate itself. */
package org.bluebook.api.demonstration;
