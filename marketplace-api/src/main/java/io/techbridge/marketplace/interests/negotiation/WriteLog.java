package io.techbridge.marketplace.interests.negotiation;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;

import io.techbridge.marketplace.audit.AuditLog;
import io.techbridge.marketplace.audit.AuditedAct;
import io.techbridge.marketplace.interests.InterestId;
import io.techbridge.marketplace.interests.core.ChangeInterest;
import io.techbridge.marketplace.interests.core.EventKind;
import io.techbridge.marketplace.interests.core.Happening;
import io.techbridge.marketplace.interests.core.Interest;
import io.techbridge.marketplace.interests.core.InterestAccess;
import io.techbridge.marketplace.interests.core.Interests;
import io.techbridge.marketplace.interests.core.KeptFile;
import io.techbridge.marketplace.interests.core.Party;
import io.techbridge.marketplace.interests.core.Seat;
import io.techbridge.marketplace.platform.files.ReceiveFiles;
import io.techbridge.marketplace.platform.ids.Ids;
import io.techbridge.marketplace.platform.problems.InvalidFields;
import io.techbridge.marketplace.platform.problems.NotFound;
import io.techbridge.marketplace.platform.security.Caller;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.jdbc.core.JdbcAggregateOperations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.multipart.MultipartFile;

/**
 * The sides and their brokers write into the log. The first entry that both see begins
 * the negotiation.
 */
@Component
class WriteLog {

	private final Interests interests;

	private final InterestAccess access;

	private final ChangeInterest change;

	private final LogEntries entries;

	private final JdbcAggregateOperations rows;

	private final ReceiveFiles files;

	private final AuditLog audit;

	private final ApplicationEventPublisher events;

	private final TransactionOperations transaction;

	private final Ids ids;

	private final Clock clock;

	WriteLog(Interests interests, InterestAccess access, ChangeInterest change, LogEntries entries,
			JdbcAggregateOperations rows, ReceiveFiles files, AuditLog audit, ApplicationEventPublisher events,
			TransactionOperations transaction, Ids ids, Clock clock) {
		this.interests = interests;
		this.access = access;
		this.change = change;
		this.entries = entries;
		this.rows = rows;
		this.files = files;
		this.audit = audit;
		this.events = events;
		this.transaction = transaction;
		this.ids = ids;
		this.clock = clock;
	}

	/**
	 * @param key by which a retry is known
	 */
	LogEntry write(InterestId id, LogEntryRequest request, @Nullable String key, Caller caller) {
		request.requireComplete();
		return inTransaction(id, caller, key, (seat) -> {
			var step = (request.stepId() != null) ? step(request.stepId(), seat) : null;
			return new LogEntry(this.ids.next(), id, seat.party(), request.kind(),
					(step != null) ? step.ownSideOnly() : request.isForOwnSide(), request.text(), request.happenedOn(),
					request.dueOn(), (step != null) ? step.id() : null, null, caller.account(), this.clock.instant(),
					key);
		});
	}

	/**
	 * The file is looked into and stored before the transaction begins, which takes its
	 * time; whether it may be added is asked before and again in it.
	 * @param key by which a retry is known
	 */
	LogEntry add(InterestId id, MultipartFile upload, @Nullable String text, boolean ownSideOnly, @Nullable String key,
			Caller caller) {
		logged(this.access.write(id, caller));
		var file = KeptFile.of(this.files.receive(upload, "file"));
		return inTransaction(id, caller, key,
				(seat) -> new LogEntry(this.ids.next(), id, seat.party(), EntryKind.FILE, ownSideOnly,
						(text == null || text.isBlank()) ? null : text.strip(), null, null, null, file,
						caller.account(), this.clock.instant(), key));
	}

	private LogEntry inTransaction(InterestId id, Caller caller, @Nullable String key, Written written) {
		return Objects.requireNonNull(this.transaction.execute((status) -> {
			this.interests.lock(id).orElseThrow(() -> new NotFound("interest " + id));
			var seat = this.access.write(id, caller);
			var made = (key != null)
					? this.entries.findByInterestIdAndAccountIdAndIdempotencyKey(id, caller.account(), key) : null;
			return (made != null && made.isPresent()) ? made.get() : add(seat, written.from(seat));
		}));
	}

	private LogEntry add(Seat seat, LogEntry entry) {
		var after = logged(seat);
		if (!entry.ownSideOnly() && after.status() != seat.interest().status()) {
			after = this.change.change(seat.interest(), Happening.of(EventKind.NEGOTIATING, seat.party()),
					(interest) -> logged(seat));
		}
		var added = this.rows.insert(entry);
		this.audit.record(AuditedAct.of("negotiation.entry-added", "interest", entry.interestId().toString())
			.changing(Map.of(), Map.of("entry", Long.toString(entry.id()), "kind", entry.kind().name(), "ownSideOnly",
					Boolean.toString(entry.ownSideOnly()))));
		this.events.publishEvent(new EntryAdded(after, added));
		return added;
	}

	private static Interest logged(Seat seat) {
		return (seat.party() == Party.BROKER) ? seat.interest().loggedByBroker() : seat.interest().logged(seat.side());
	}

	/** The step that is done, once; whoever sees it is told. */
	private LogEntry step(String id, Seat seat) {
		return this.entries.findByInterestIdOrderById(seat.interest().id())
			.stream()
			.filter((entry) -> Long.toString(entry.id()).equals(id) && entry.kind() == EntryKind.NEXT_STEP
					&& entry.isSeenFrom(seat) && !this.entries.existsByStepId(entry.id()))
			.findFirst()
			.orElseThrow(() -> InvalidFields.of("stepId", "negotiation.invalid.step"));
	}

	/** An entry, written by whoever sits on a seat. */
	private interface Written {

		LogEntry from(Seat seat);

	}

}
