package io.techbridge.marketplace.audit;

import java.util.Map;

import io.techbridge.marketplace.platform.tables.ListExported;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Records who took which list away as a file.
 */
@Component
class ExportsRecorded {

	private final AuditLog audit;

	ExportsRecorded(AuditLog audit) {
		this.audit = audit;
	}

	@EventListener
	void on(ListExported event) {
		this.audit.record(AuditedAct.of("list.exported", "list", event.list())
			.changing(Map.of(), Map.of("format", event.format().ending(), "rows", Long.toString(event.rows()))));
	}

}
