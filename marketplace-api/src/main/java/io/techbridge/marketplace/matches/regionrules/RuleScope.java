package io.techbridge.marketplace.matches.regionrules;

import io.techbridge.marketplace.platform.ids.ParkCode;
import org.jspecify.annotations.Nullable;

/**
 * The needs that a rule speaks about.
 *
 * @param park the park whose companies' needs it is limited to, {@code null} if to none
 * @param to where the needs come from
 */
record RuleScope(@Nullable ParkCode park, Places to) {

}
