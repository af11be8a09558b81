package io.techbridge.marketplace.contracts.documents;

import java.time.Instant;

import io.techbridge.marketplace.contracts.core.Side;

/**
 * A file of a contract.
 *
 * @param size in bytes
 * @param side which side added it
 */
public record ContractDocument(String id, DocumentKind kind, String name, String mediaType, long size, Side side,
		Instant addedAt) {

}
