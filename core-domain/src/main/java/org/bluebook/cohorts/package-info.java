/** How concentrated offending is among the problem drug users on the PPO scheme: counts of people by number of offences. */
package org.bluebook.cohorts;
