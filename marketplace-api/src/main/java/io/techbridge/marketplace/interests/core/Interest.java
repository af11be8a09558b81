package io.techbridge.marketplace.interests.core;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

import io.soabase.recordbuilder.core.RecordBuilder;
import io.techbridge.marketplace.interests.InterestId;
import io.techbridge.marketplace.interests.InterestStatus;
import io.techbridge.marketplace.listings.ListingId;
import io.techbridge.marketplace.listings.ListingKind;
import io.techbridge.marketplace.organizations.Contact;
import io.techbridge.marketplace.platform.ids.AccountId;
import io.techbridge.marketplace.platform.ids.OrganizationId;
import io.techbridge.marketplace.platform.problems.Message;
import io.techbridge.marketplace.platform.problems.RuleViolated;
import io.techbridge.matching.Grade;
import org.jspecify.annotations.Nullable;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/**
 * That an organization would like to talk about a listing of another one, and what has
 * come of it. Each act of its life is a method; what a side cannot do at the moment is
 * refused with the rule that forbids it.
 *
 * @param targetKind which of the two listings it is in; the other one, if there is any,
 * is the sender's
 * @param contact whom the receiver may ask, once it has accepted; {@code null} once that
 * person was erased
 * @param grade how well the two listings matched when it was expressed, {@code null} if
 * they did not or nobody could tell
 * @param reopened whether its time was over once already
 * @param because why nothing came of it
 * @param brokerWish {@code null} if nobody asked for a broker, or one was found
 * @param idempotencyKey by which a retry is known
 * @param expressedBy {@code null} for what came with the application
 * @param awaitedSince since when the receiver has had it to answer
 * @param endedAt when it was over, {@code null} while it is not
 */
@Table("interest")
@RecordBuilder
@RecordBuilder.Options(addClassRetainedGenerated = true)
public record Interest(@Id InterestId id, @Version @Nullable Long version, ListingKind targetKind,
		@Nullable ListingId needId, @Nullable ListingId achievementId, OrganizationId senderId,
		OrganizationId receiverId, InterestStatus status, String message,
		@Embedded.Nullable(prefix = "contact_") @Nullable Contact contact,
		@Embedded.Nullable(prefix = "attachment_") @Nullable KeptFile attachment, @Nullable Grade grade,
		@Embedded.Empty Deadlines deadlines, boolean reopened, @Embedded.Nullable @Nullable Because because,
		@Embedded.Nullable(prefix = "broker_wanted_") @Nullable BrokerWish brokerWish, @Nullable String idempotencyKey,
		@Nullable AccountId expressedBy, Instant expressedAt, Instant awaitedSince, @Nullable Instant answeredAt,
		@Nullable Instant endedAt) {

	public Interest {
		expressedAt = expressedAt.truncatedTo(ChronoUnit.MICROS);
		awaitedSince = awaitedSince.truncatedTo(ChronoUnit.MICROS);
	}

	/**
	 * The listing it is in.
	 */
	public ListingId target() {
		return Objects.requireNonNull((this.targetKind == ListingKind.NEED) ? this.needId : this.achievementId);
	}

	/**
	 * The listing of the sender's it brings along.
	 */
	public @Nullable ListingId brought() {
		return (this.targetKind == ListingKind.NEED) ? this.achievementId : this.needId;
	}

	/**
	 * The side whose need it is about.
	 */
	public Side needSide() {
		return (this.targetKind == ListingKind.NEED) ? Side.RECEIVER : Side.SENDER;
	}

	public OrganizationId organization(Side side) {
		return (side == Side.SENDER) ? this.senderId : this.receiverId;
	}

	/**
	 * What a side can do with it now.
	 */
	public Set<Act> acts(Side side) {
		return switch (this.status) {
			case EXPRESSED -> (side == Side.SENDER) ? EnumSet.of(Act.ATTACH, Act.WITHDRAW, Act.ASK_BROKER)
					: EnumSet.of(Act.ACCEPT, Act.DECLINE, Act.ASK_BROKER);
			case ACCEPTED, NEGOTIATING -> EnumSet.of(Act.LOG, Act.AGREE, Act.FAIL, Act.SIGN, Act.ASK_BROKER);
			case SIGNED -> EnumSet.of(Act.LOG);
			case LAPSED ->
				(side == Side.RECEIVER && !this.reopened) ? EnumSet.of(Act.REOPEN) : EnumSet.noneOf(Act.class);
			case DECLINED, WITHDRAWN, FAILED -> EnumSet.noneOf(Act.class);
		};
	}

	/**
	 * The sender puts a file beside its message.
	 */
	public Interest attach(Side side, KeptFile file) {
		require(Act.ATTACH, side);
		return changed().attachment(file).build();
	}

	/**
	 * Refuses a file where there can be none.
	 */
	public void requireAttachable(Side side) {
		require(Act.ATTACH, side);
	}

	/**
	 * The receiver wants to talk.
	 */
	public Interest accept(Side side, Instant at) {
		require(Act.ACCEPT, side);
		return changed().status(InterestStatus.ACCEPTED).answeredAt(at).build();
	}

	/**
	 * The receiver does not want to talk.
	 */
	public Interest decline(Side side, Because because, Instant at) {
		require(Act.DECLINE, side);
		return over(InterestStatus.DECLINED, at).answeredAt(at).because(because).build();
	}

	/**
	 * The sender takes it back.
	 */
	public Interest withdraw(Side side, Instant at) {
		require(Act.WITHDRAW, side);
		return over(InterestStatus.WITHDRAWN, at).build();
	}

	/**
	 * Nobody has answered in time.
	 */
	public Interest lapse(Instant at) {
		if (this.status != InterestStatus.EXPRESSED) {
			throw new IllegalStateException("Only what waits for an answer lapses, not " + this.status);
		}
		return over(InterestStatus.LAPSED, at).build();
	}

	/**
	 * The receiver would like to answer after all.
	 */
	public Interest reopen(Side side, Deadlines deadlines, Instant at) {
		require(Act.REOPEN, side);
		return changed().status(InterestStatus.EXPRESSED)
			.reopened(true)
			.deadlines(deadlines)
			.awaitedSince(at)
			.endedAt(null)
			.build();
	}

	/**
	 * Whether the receiver should be reminded by now.
	 */
	public boolean remindersDue(LocalDate today) {
		return this.status == InterestStatus.EXPRESSED && this.deadlines.remindersDue(today);
	}

	/**
	 * The receiver has been told that an answer is due.
	 */
	public Interest reminded(LocalDate today) {
		return changed().deadlines(this.deadlines.reminded(today)).build();
	}

	/**
	 * Something was written into the log by a side; the first time this begins the
	 * negotiation.
	 */
	public Interest logged(Side side) {
		require(Act.LOG, side);
		return negotiating();
	}

	/**
	 * Something was written into the log by a broker, at whose hands it advances as at
	 * those of a side.
	 */
	public Interest loggedByBroker() {
		require(Act.LOG, Side.SENDER);
		return negotiating();
	}

	private Interest negotiating() {
		return (this.status == InterestStatus.ACCEPTED) ? changed().status(InterestStatus.NEGOTIATING).build() : this;
	}

	/**
	 * Refuses what both sides have to be in contact for.
	 */
	public void requireAgreeable(Side side) {
		require(Act.AGREE, side);
	}

	/**
	 * A side says that nothing came of it.
	 */
	public Interest fail(Side side, Because because, Instant at) {
		require(Act.FAIL, side);
		return over(InterestStatus.FAILED, at).because(because).build();
	}

	/**
	 * It came to a contract.
	 */
	public Interest sign(Side side, Instant at) {
		require(Act.SIGN, side);
		return over(InterestStatus.SIGNED, at).build();
	}

	/**
	 * A side asks for somebody to mediate.
	 */
	public Interest askBroker(Side side, @Nullable OrganizationId agency, @Nullable String remark, Instant at) {
		require(Act.ASK_BROKER, side);
		return changed().brokerWish(new BrokerWish(side, agency, remark, at)).build();
	}

	/**
	 * Somebody mediates from now on.
	 */
	public Interest brokerAssigned() {
		if (!this.status.isOpen()) {
			throw new RuleViolated(
					Message.of("interest.rule.broker-over", Message.of("interest.status." + this.status)));
		}
		return changed().brokerWish(null).build();
	}

	private InterestBuilder over(InterestStatus status, Instant at) {
		return changed().status(status).endedAt(at).brokerWish(null);
	}

	private void require(Act act, Side side) {
		if (!acts(side).contains(act)) {
			throw new RuleViolated(Message.of("interest.rule." + act.name().toLowerCase(Locale.ROOT).replace('_', '-'),
					Message.of("interest.status." + this.status)));
		}
	}

	private InterestBuilder changed() {
		return InterestBuilder.builder(this);
	}

}
