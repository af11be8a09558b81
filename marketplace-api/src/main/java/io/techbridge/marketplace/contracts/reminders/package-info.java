/**
 * What is due in contracts, and telling those who should act.
 */
@NullMarked
package io.techbridge.marketplace.contracts.reminders;

import org.jspecify.annotations.NullMarked;
