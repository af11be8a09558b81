/**
 * How values are stored in MySQL.
 */
@NullMarked
package io.techbridge.marketplace.platform.persistence;

import org.jspecify.annotations.NullMarked;
