package io.techbridge.marketplace.interests.confidentiality;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import io.techbridge.marketplace.accounts.People;
import io.techbridge.marketplace.audit.AuditLog;
import io.techbridge.marketplace.audit.AuditedAct;
import io.techbridge.marketplace.interests.InterestId;
import io.techbridge.marketplace.interests.InterestStatus;
import io.techbridge.marketplace.interests.confidentiality.Acceptances.Acceptance;
import io.techbridge.marketplace.interests.core.Act;
import io.techbridge.marketplace.interests.core.ChangeInterest;
import io.techbridge.marketplace.interests.core.EventKind;
import io.techbridge.marketplace.interests.core.Happening;
import io.techbridge.marketplace.interests.core.Interest;
import io.techbridge.marketplace.interests.core.InterestAccess;
import io.techbridge.marketplace.interests.core.Interests;
import io.techbridge.marketplace.interests.core.Seat;
import io.techbridge.marketplace.interests.core.Side;
import io.techbridge.marketplace.listings.attachments.Attachment;
import io.techbridge.marketplace.listings.attachments.ConfidentialFiles;
import io.techbridge.marketplace.listings.content.AchievementContent;
import io.techbridge.marketplace.listings.core.Listing;
import io.techbridge.marketplace.listings.core.Listings;
import io.techbridge.marketplace.platform.problems.Message;
import io.techbridge.marketplace.platform.problems.NotFound;
import io.techbridge.marketplace.platform.problems.RuleViolated;
import io.techbridge.marketplace.platform.security.Caller;
import io.techbridge.marketplace.platform.security.MemberRole;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Both sides promise to keep to themselves what they are shown; then each sees the
 * confidential part of the other's listing, as long as they talk or have signed. Every
 * look is recorded.
 */
@Component
class KeepConfidential {

	private final InterestAccess access;

	private final Interests interests;

	private final ChangeInterest change;

	private final Acceptances acceptances;

	private final Listings listings;

	private final ConfidentialFiles files;

	private final People people;

	private final AuditLog audit;

	KeepConfidential(InterestAccess access, Interests interests, ChangeInterest change, Acceptances acceptances,
			Listings listings, ConfidentialFiles files, People people, AuditLog audit) {
		this.access = access;
		this.interests = interests;
		this.change = change;
		this.acceptances = acceptances;
		this.listings = listings;
		this.files = files;
		this.people = people;
		this.audit = audit;
	}

	@Transactional
	public ConfidentialityView see(InterestId id, Caller caller) {
		var seat = this.access.read(id, caller);
		var accepted = this.acceptances.of(id);
		var text = AgreementText.current(LocaleContextHolder.getLocale());
		var shown = opened(seat, accepted);
		var confidential = shown.map(KeepConfidential::confidential).orElse("");
		var files = shown.map(this.files::of).orElse(List.of());
		if (!confidential.isEmpty() || !files.isEmpty()) {
			this.audit.record(AuditedAct.of("interest.confidential-read", "interest", id.toString()));
		}
		return new ConfidentialityView(text.version(), text.text(), mayAccept(seat, accepted, caller),
				views(accepted, seat), isOpen(seat.interest(), accepted), confidential.isEmpty() ? null : confidential,
				files);
	}

	/**
	 * A side accepts the text it was shown.
	 * @throws RuleViolated if that is not the current one any more
	 */
	@Transactional
	public void accept(InterestId id, String version, Caller caller) {
		this.interests.lock(id).orElseThrow(() -> new NotFound("interest " + id));
		var seat = this.access.act(id, caller);
		seat.interest().requireAgreeable(seat.side());
		if (!version.equals(AgreementText.CURRENT)) {
			throw new RuleViolated(Message.of("interest.rule.agreement"), "version");
		}
		if (this.acceptances.of(id).stream().noneMatch((one) -> one.isOf(seat.side(), version))) {
			this.acceptances.add(id, seat.side(), version, caller.account());
			this.change.note(seat.interest(), Happening.remarked(EventKind.AGREED, seat.party(), version));
		}
	}

	/**
	 * A confidential file of the other side.
	 */
	@Transactional
	public OpenedFile open(InterestId id, String attachment, Caller caller) {
		var seat = this.access.read(id, caller);
		var listing = opened(seat, this.acceptances.of(id)).orElseThrow(() -> notFound(attachment));
		var file = this.files.of(listing)
			.stream()
			.filter((one) -> one.id().equals(attachment))
			.findFirst()
			.orElseThrow(() -> notFound(attachment));
		this.audit.record(AuditedAct.of("interest.confidential-read", "interest", id.toString()));
		return new OpenedFile(file, this.files.open(listing, file));
	}

	/** The listing of the other side, once its confidential part is open. */
	private Optional<Listing> opened(Seat seat, List<Acceptance> accepted) {
		var side = seat.party().side();
		if (side == null || !isOpen(seat.interest(), accepted)) {
			return Optional.empty();
		}
		var interest = seat.interest();
		return Optional.ofNullable((interest.needSide() == side.other()) ? interest.needId() : interest.achievementId())
			.flatMap(this.listings::findById);
	}

	private static boolean isOpen(Interest interest, List<Acceptance> accepted) {
		return (interest.status().isTalking() || interest.status() == InterestStatus.SIGNED) && accepted.stream()
			.anyMatch((one) -> accepted.stream().anyMatch((other) -> other.isOf(one.side().other(), one.version())));
	}

	private static String confidential(Listing listing) {
		return (listing.content() instanceof AchievementContent achievement && achievement.confidential() != null)
				? achievement.confidential() : "";
	}

	private static boolean mayAccept(Seat seat, List<Acceptance> accepted, Caller caller) {
		Side side = seat.party().side();
		return side != null && caller.isMember(seat.interest().organization(side), MemberRole.EDITOR)
				&& seat.interest().acts(side).contains(Act.AGREE)
				&& accepted.stream().noneMatch((one) -> one.isOf(side, AgreementText.CURRENT));
	}

	/** People are named to their own side. */
	private List<ConfidentialityView.AcceptedBy> views(List<Acceptance> accepted, Seat seat) {
		var names = this.people.names(accepted.stream()
			.filter((one) -> seat.isOnSide(one.side()))
			.map(Acceptance::by)
			.collect(Collectors.toSet()));
		return accepted.stream()
			.map((one) -> new ConfidentialityView.AcceptedBy(one.side(), one.version(), names.get(one.by()), one.at()))
			.toList();
	}

	private static NotFound notFound(String attachment) {
		return new NotFound("attachment " + attachment);
	}

	/**
	 * A file on its way out.
	 *
	 * @param content is closed by whoever sends it
	 */
	record OpenedFile(Attachment attachment, InputStream content) {

	}

}
