package io.techbridge.marketplace.imports;

import java.time.Clock;
import java.util.Map;

import io.techbridge.marketplace.audit.AuditLog;
import io.techbridge.marketplace.audit.AuditedAct;
import io.techbridge.marketplace.lists.ListKind;
import io.techbridge.marketplace.platform.jobs.JobQueue;
import io.techbridge.marketplace.platform.problems.InvalidFields;
import io.techbridge.marketplace.platform.problems.Message;
import io.techbridge.marketplace.platform.problems.RuleViolated;
import io.techbridge.marketplace.platform.security.Caller;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A member has the rows of a list judged, and then written.
 */
@Component
class StartImport {

	private final ImportAccess access;

	private final ListImports imports;

	private final JudgedRows rows;

	private final JobQueue queue;

	private final AuditLog audit;

	private final Clock clock;

	StartImport(ImportAccess access, ListImports imports, JudgedRows rows, JobQueue queue, AuditLog audit,
			Clock clock) {
		this.access = access;
		this.imports = imports;
		this.rows = rows;
		this.queue = queue;
		this.audit = audit;
		this.clock = clock;
	}

	@Transactional
	public ListImport check(ImportId id, Caller caller) {
		var begun = this.imports.save(this.access.lock(id, caller).beginCheck(caller.account(), this.clock.instant()));
		this.rows.remove(id);
		this.queue.add(CheckImport.JOB, id.value());
		this.audit.record(AuditedAct.of("import.check-started", "import", id.toString()));
		return begun;
	}

	@Transactional
	public ListImport apply(ImportId id, ImportMode mode, boolean declaredUnclassified, Caller caller) {
		var checked = this.access.lock(id, caller);
		if (mode == ImportMode.SUBMIT && checked.kind() != ListKind.CONTRACT && !declaredUnclassified) {
			throw InvalidFields.of("declaredUnclassified", "listing.declaration");
		}
		var begun = this.imports.save(checked.beginApplication(mode, caller.account(), this.clock.instant()));
		this.queue.add(ApplyImport.JOB, id.value());
		this.audit.record(AuditedAct.of("import.application-started", "import", id.toString())
			.changing(Map.of(),
					Map.of("mode", mode.name(), "declaredUnclassified", Boolean.toString(declaredUnclassified))));
		return begun;
	}

	@Transactional
	public void delete(ImportId id, Caller caller) {
		var deleted = this.access.lock(id, caller);
		if (deleted.state().isUnderWay()) {
			throw new RuleViolated(Message.of("import.rule.under-way"));
		}
		this.imports.delete(deleted);
		this.audit.record(AuditedAct.of("import.deleted", "import", id.toString())
			.changing(Map.of("fileName", deleted.fileName(), "state", deleted.state().name()), Map.of()));
	}

}
