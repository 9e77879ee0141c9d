/** Networks, and what units claim to have done to them. */
package org.bluebook.api.networks;
