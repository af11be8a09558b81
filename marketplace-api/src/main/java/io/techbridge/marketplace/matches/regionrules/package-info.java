/**
 * Region rules as data: who may write them, what a change would move, and what was
 * changed when and by whom.
 */
@NamedInterface("regionrules")
@NullMarked
package io.techbridge.marketplace.matches.regionrules;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
