/** Places and units over HTTP. */
package org.bluebook.api.places;
