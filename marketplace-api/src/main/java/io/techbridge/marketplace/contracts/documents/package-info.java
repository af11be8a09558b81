/**
 * The files of contracts.
 */
@NullMarked
package io.techbridge.marketplace.contracts.documents;

import org.jspecify.annotations.NullMarked;
