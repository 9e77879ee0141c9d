/** How concentrated offending is among the PDUs on the PPO scheme, by borough and quarter. */
package org.bluebook.api.cohorts;
