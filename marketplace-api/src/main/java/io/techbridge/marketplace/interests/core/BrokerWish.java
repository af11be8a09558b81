package io.techbridge.marketplace.interests.core;

import java.time.Instant;

import io.techbridge.marketplace.platform.ids.OrganizationId;
import org.jspecify.annotations.Nullable;

import org.springframework.data.relational.core.mapping.Column;

/**
 * That a side has asked for somebody to mediate, until somebody does.
 *
 * @param agency whom it asked, {@code null} if operators are to find somebody
 */
public record BrokerWish(@Column("by") Side side, @Nullable OrganizationId agency, @Nullable String remark,
		Instant at) {

}
