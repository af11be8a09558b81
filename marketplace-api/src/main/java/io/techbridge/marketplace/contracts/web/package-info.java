/**
 * Contracts as those see them who may.
 */
@NullMarked
package io.techbridge.marketplace.contracts.web;

import org.jspecify.annotations.NullMarked;
