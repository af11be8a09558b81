package io.techbridge.marketplace.imports;

import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import io.techbridge.marketplace.audit.AuditLog;
import io.techbridge.marketplace.audit.AuditedAct;
import io.techbridge.marketplace.lists.ListRefused;
import io.techbridge.marketplace.platform.security.Caller;
import io.techbridge.marketplace.platform.security.InTheNameOf;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ends what the marketplace does with an import, one way or the other, and tells of it.
 */
@Component
class EndImport {

	private final ListImports imports;

	private final JudgedRows rows;

	private final ImportNews news;

	private final InTheNameOf inTheNameOf;

	private final AuditLog audit;

	private final MessageSource messages;

	private final Clock clock;

	EndImport(ListImports imports, JudgedRows rows, ImportNews news, InTheNameOf inTheNameOf, AuditLog audit,
			MessageSource messages, Clock clock) {
		this.imports = imports;
		this.rows = rows;
		this.news = news;
		this.inTheNameOf = inTheNameOf;
		this.audit = audit;
		this.messages = messages;
		this.clock = clock;
	}

	/**
	 * Every row has been judged.
	 * @return how many there are
	 */
	@Transactional
	public int checked(ImportId id) {
		return this.imports.lock(id)
			.filter((one) -> one.state() == ImportState.CHECKING)
			.map((one) -> this.imports.save(one.checked()).doneRows())
			.orElse(0);
	}

	/**
	 * Every row has been written.
	 * @return how many there are
	 */
	@Transactional
	public int applied(ImportId id, Caller caller) {
		return this.imports.lock(id).filter((one) -> one.state() == ImportState.APPLYING).map((one) -> {
			var applied = this.imports.save(one.applied(this.clock.instant()));
			var counts = this.rows.counts(List.of(id)).getOrDefault(id, new EnumMap<>(ImportOutcome.class));
			this.inTheNameOf.call(caller, () -> {
				this.audit
					.record(AuditedAct.of("import.applied", "import", id.toString()).changing(Map.of(), told(counts)));
				return applied;
			});
			this.news.applied(applied, counts);
			return applied.doneRows();
		}).orElse(0);
	}

	/**
	 * The file is not what it was taken for.
	 */
	@Transactional
	public void failed(ImportId id, ListRefused why) {
		failed(id, new Sentences(why.message(Locale.CHINESE), why.message(Locale.ENGLISH)));
	}

	/**
	 * It cannot go on.
	 * @param message the key of the sentence that says why and what to do
	 */
	@Transactional
	public void failed(ImportId id, String message) {
		failed(id, new Sentences(sentence(message, Locale.CHINESE), sentence(message, Locale.ENGLISH)));
	}

	private void failed(ImportId id, Sentences why) {
		this.imports.lock(id).filter((one) -> one.state().isUnderWay()).ifPresent((one) -> {
			var failed = this.imports.save(one.failed(why));
			this.audit.record(AuditedAct.of("import.failed", "import", id.toString())
				.changing(Map.of("state", one.state().name()), Map.of("reason", why.en())));
			this.news.failed(failed);
		});
	}

	private String sentence(String message, Locale locale) {
		return Objects.requireNonNull(this.messages.getMessage(message, null, locale));
	}

	private static Map<String, String> told(Map<ImportOutcome, Integer> counts) {
		var told = new TreeMap<String, String>();
		counts.forEach((outcome, count) -> told.put(outcome.name(), count.toString()));
		return told;
	}

}
