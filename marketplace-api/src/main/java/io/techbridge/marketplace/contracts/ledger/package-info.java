/**
 * What contracts count for, as rows that statistics add up.
 */
@NullMarked
@NamedInterface("ledger")
package io.techbridge.marketplace.contracts.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
