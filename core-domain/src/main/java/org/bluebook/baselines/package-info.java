/** What has been settled of each promised indicator, place by place: its baseline, its target, and who agreed (action 3). */
package org.bluebook.baselines;
