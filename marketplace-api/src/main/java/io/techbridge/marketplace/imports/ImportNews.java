package io.techbridge.marketplace.imports;

import java.util.List;
import java.util.Map;

import io.techbridge.marketplace.accounts.People;
import io.techbridge.marketplace.accounts.Person;
import io.techbridge.marketplace.notifications.Notice;
import io.techbridge.marketplace.notifications.NoticeArgument;
import io.techbridge.marketplace.notifications.Notifications;
import io.techbridge.marketplace.notifications.Topic;
import org.springframework.stereotype.Component;

/**
 * Tells whoever brought a list what has become of it, and operators what now waits for
 * them.
 */
@Component
class ImportNews {

	private final Notifications notifications;

	private final People people;

	ImportNews(Notifications notifications, People people) {
		this.notifications = notifications;
		this.people = people;
	}

	void applied(ListImport applied, Map<ImportOutcome, Integer> counts) {
		var written = count(counts, ImportOutcome.NEW) + count(counts, ImportOutcome.CHANGED);
		var refused = count(counts, ImportOutcome.DUPLICATE) + count(counts, ImportOutcome.AMBIGUOUS)
				+ count(counts, ImportOutcome.ERROR);
		tell(applied, "import-applied", NoticeArgument.text(applied.fileName()), number(written),
				number(count(counts, ImportOutcome.UNCHANGED)), number(refused));
		if (applied.waitingRows() > 0) {
			this.notifications.tell(this.people.operators().stream().map(Person::id).toList(),
					Notice.of(Topic.OPERATIONS, "import-submitted", "/operations/reviews",
							NoticeArgument.organization(applied.organizationId()), number(applied.waitingRows())));
		}
	}

	void failed(ListImport failed) {
		tell(failed, "import-failed", NoticeArgument.text(failed.fileName()));
	}

	private void tell(ListImport about, String kind, NoticeArgument... arguments) {
		this.notifications.tell(List.of(about.accountId()),
				Notice.of(Topic.LISTINGS, kind, "/workspace/imports/" + about.id(), arguments));
	}

	private static int count(Map<ImportOutcome, Integer> counts, ImportOutcome outcome) {
		return counts.getOrDefault(outcome, 0);
	}

	private static NoticeArgument number(int number) {
		return NoticeArgument.text(Integer.toString(number));
	}

}
