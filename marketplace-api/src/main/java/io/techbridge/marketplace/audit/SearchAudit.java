package io.techbridge.marketplace.audit;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import io.techbridge.marketplace.audit.AuditEntry.Actor;
import io.techbridge.marketplace.platform.ids.AccountId;
import io.techbridge.marketplace.platform.web.Page;
import io.techbridge.marketplace.platform.web.PageRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Searches the audit log. Who did so, and for what, goes into it too.
 */
@Component
class SearchAudit {

	private final AuditEntries entries;

	private final ActorNames names;

	private final AuditLog log;

	SearchAudit(AuditEntries entries, ActorNames names, AuditLog log) {
		this.entries = entries;
		this.names = names;
		this.log = log;
	}

	@Transactional
	public Page<AuditEntry> find(AuditFilters filters, PageRequest page) {
		var stated = filters.stated();
		var named = stated.containsKey("q") ? this.names.named(stated.get("q")) : Set.<AccountId>of();
		var found = this.entries.find(new AuditConditions(stated, named), page);
		stated.put("page", Integer.toString(page.number()));
		this.log.record(AuditedAct.of("audit.searched", "audit", "entries").changing(Map.of(), stated));
		return named(found);
	}

	List<String> acts() {
		return this.entries.acts();
	}

	private Page<AuditEntry> named(Page<AuditEntry> page) {
		var ids = page.items()
			.stream()
			.map(AuditEntry::account)
			.filter(Objects::nonNull)
			.map(SearchAudit::id)
			.collect(Collectors.toSet());
		var known = this.names.of(ids);
		return page.map((entry) -> entry.by(named(entry.account(), known)));
	}

	private static @Nullable Actor named(@Nullable Actor actor, Map<AccountId, String> names) {
		return (actor != null) ? new Actor(actor.id(), names.get(id(actor))) : null;
	}

	private static AccountId id(Actor actor) {
		return new AccountId(Long.parseLong(actor.id()));
	}

}
