/**
 * Tests of the whole product, as its users meet it.
 */
@NullMarked
package io.techbridge.marketplace.scenarios;

import org.jspecify.annotations.NullMarked;
