/**
 * Reads achievement and need lists from the files people really have, and says how every
 * column and value was understood.
 */
@NullMarked
package io.techbridge.marketplace.lists;

import org.jspecify.annotations.NullMarked;
