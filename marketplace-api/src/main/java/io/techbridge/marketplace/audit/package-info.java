/**
 * The audit log: every change of state and every look at something confidential, for
 * operators. Entries are added and never changed.
 */
@NullMarked
package io.techbridge.marketplace.audit;

import org.jspecify.annotations.NullMarked;
