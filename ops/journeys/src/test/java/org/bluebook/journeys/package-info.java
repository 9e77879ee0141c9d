/** Months as people spend them with Bluebook, over HTTP: nothing here knows how the application is made. */
package org.bluebook.journeys;
