/** Criminal networks by opaque reference, and disruptions: claimed, then confirmed or rejected by somebody else. */
package org.bluebook.networks;
