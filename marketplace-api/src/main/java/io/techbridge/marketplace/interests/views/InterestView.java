package io.techbridge.marketplace.interests.views;

import java.time.Instant;
import java.time.LocalDate;

import io.swagger.v3.oas.annotations.media.Schema;
import io.techbridge.marketplace.interests.InterestStatus;
import io.techbridge.marketplace.interests.core.Party;
import io.techbridge.marketplace.listings.ListingKind;
import io.techbridge.matching.Grade;
import org.jspecify.annotations.Nullable;

/**
 * What lists show of an interest.
 *
 * @param role as who the caller looks at it
 * @param targetKind which of the two listings it is in
 * @param answerBy the last day for an answer
 * @param daysToAnswer how many working days are left for it, absent if none is awaited
 * @param grade how well the two matched when it was expressed
 * @param brokerWanted whether a side waits for a broker
 */
@Schema(name = "Interest")
public record InterestView(String id, InterestStatus status, Party role, ListingKind targetKind,
		@Nullable ListingLine need, @Nullable ListingLine achievement, PartyView sender, PartyView receiver,
		LocalDate answerBy, @Nullable Integer daysToAnswer, @Nullable Grade grade, @Nullable BrokerLine broker,
		boolean brokerWanted, Instant expressedAt, @Nullable Instant answeredAt, @Nullable Instant endedAt) {

}
