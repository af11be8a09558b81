package io.techbridge.marketplace.interests.negotiation;

import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import io.techbridge.marketplace.accounts.People;
import io.techbridge.marketplace.interests.InterestId;
import io.techbridge.marketplace.interests.core.Act;
import io.techbridge.marketplace.interests.core.InterestAccess;
import io.techbridge.marketplace.interests.core.KeptFile;
import io.techbridge.marketplace.interests.core.Party;
import io.techbridge.marketplace.interests.core.Seat;
import io.techbridge.marketplace.interests.core.Side;
import io.techbridge.marketplace.platform.files.FileStore;
import io.techbridge.marketplace.platform.problems.NotFound;
import io.techbridge.marketplace.platform.security.Caller;
import io.techbridge.marketplace.platform.security.MemberRole;

import org.springframework.stereotype.Component;

/**
 * Shows the log to those who may see it, to each what is theirs to see.
 */
@Component
class ReadLog {

	private final InterestAccess access;

	private final LogEntries entries;

	private final People people;

	private final FileStore files;

	ReadLog(InterestAccess access, LogEntries entries, People people, FileStore files) {
		this.access = access;
		this.entries = entries;
		this.people = people;
		this.files = files;
	}

	Negotiation read(InterestId id, Caller caller) {
		var seat = this.access.read(id, caller);
		var all = this.entries.findByInterestIdOrderById(id);
		var seen = all.stream().filter((entry) -> entry.isSeenFrom(seat)).toList();
		return new Negotiation(mayWrite(seat, caller), views(seen, done(all)));
	}

	EntryView view(LogEntry entry) {
		return views(List.of(entry), this.entries.existsByStepId(entry.id()) ? Set.of(entry.id()) : Set.of())
			.getFirst();
	}

	/**
	 * A file of the log.
	 */
	LoggedFile file(InterestId id, long entry, Caller caller) {
		var seat = this.access.read(id, caller);
		var file = this.entries.findByIdAndInterestId(entry, id)
			.filter((one) -> one.isSeenFrom(seat))
			.map(LogEntry::file)
			.orElseThrow(() -> new NotFound("file of entry " + entry));
		return new LoggedFile(file, this.files.open(file.fileKey()));
	}

	/** The steps that are done, whoever may read what was written about it. */
	private static Set<Long> done(List<LogEntry> entries) {
		return entries.stream().map(LogEntry::stepId).filter(Objects::nonNull).collect(Collectors.toSet());
	}

	private List<EntryView> views(List<LogEntry> entries, Set<Long> done) {
		var names = this.people
			.names(entries.stream().map(LogEntry::accountId).filter(Objects::nonNull).collect(Collectors.toSet()));
		return entries.stream()
			.map((entry) -> EntryView.of(entry, (entry.accountId() != null) ? names.get(entry.accountId()) : null,
					done.contains(entry.id())))
			.toList();
	}

	private static boolean mayWrite(Seat seat, Caller caller) {
		var interest = seat.interest();
		var side = seat.party().side();
		if (side == null) {
			return seat.party() == Party.BROKER && interest.acts(Side.SENDER).contains(Act.LOG);
		}
		return interest.acts(side).contains(Act.LOG) && caller.isMember(interest.organization(side), MemberRole.EDITOR);
	}

	/**
	 * A file on its way out.
	 *
	 * @param content is closed by whoever sends it
	 */
	record LoggedFile(KeptFile file, InputStream content) {

	}

}
