/**
 * Which days are worked in China: weekends, public holidays and the days that make up for
 * them.
 */
@NullMarked
package io.techbridge.marketplace.calendar;

import org.jspecify.annotations.NullMarked;
