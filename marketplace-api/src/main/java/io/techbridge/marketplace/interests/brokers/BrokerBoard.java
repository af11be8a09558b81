package io.techbridge.marketplace.interests.brokers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import io.techbridge.marketplace.interests.core.Side;
import io.techbridge.marketplace.interests.views.InterestView;
import io.techbridge.marketplace.organizations.OrganizationReference;
import org.jspecify.annotations.Nullable;

/**
 * What there is to mediate, as far as the caller may see it.
 *
 * @param cards what the caller mediates; for operators whatever anybody does
 * @param requests who waits for a broker: of the caller's agency, for operators of
 * anybody
 * @param workload the people who may be sent, and how much each has to do
 */
record BrokerBoard(List<Card> cards, List<BrokerRequest> requests, List<Workload> workload) {

	/**
	 * Something that is mediated.
	 *
	 * @param nextStep what is to be done next
	 * @param overdue whether it should have been done by now
	 */
	record Card(InterestView interest, @Nullable NextStep nextStep, boolean overdue) {

	}

	/**
	 * What is to be done.
	 */
	record NextStep(@Nullable String text, LocalDate dueOn) {

	}

	/**
	 * A side that waits for a broker.
	 *
	 * @param askedBy who asks, absent if it stays unnamed
	 * @param agency whom it asked, absent if operators are to find somebody
	 */
	record BrokerRequest(String interestId, @Nullable String need, @Nullable String achievement, Side side,
			@Nullable OrganizationReference askedBy, @Nullable String agency, @Nullable String remark, Instant at) {

	}

	/**
	 * Somebody who may be sent.
	 *
	 * @param open what they mediate that is not over
	 * @param total what they have ever mediated
	 * @param overdue next steps that should have been done by now
	 */
	record Workload(String accountId, String name, String organizationId, String organization, long open, long total,
			long overdue) {

	}

}
