/**
 * Sets up the matching engine and keeps its vectors in MySQL.
 */
@NullMarked
package io.techbridge.marketplace.platform.engine;

import org.jspecify.annotations.NullMarked;
