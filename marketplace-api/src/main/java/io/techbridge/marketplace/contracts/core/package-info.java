/**
 * The life of a contract, and who may look into it.
 */
@NullMarked
@NamedInterface("core")
package io.techbridge.marketplace.contracts.core;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
