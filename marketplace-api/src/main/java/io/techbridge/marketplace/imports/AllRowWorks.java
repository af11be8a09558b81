package io.techbridge.marketplace.imports;

import java.util.List;

import io.techbridge.marketplace.lists.OpenList;
import io.techbridge.marketplace.platform.security.Caller;

import org.springframework.stereotype.Component;

/**
 * Begins the work on files of all kinds.
 */
@Component
class AllRowWorks {

	private final List<RowWorks> all;

	AllRowWorks(List<RowWorks> all) {
		this.all = all;
	}

	RowWork begin(ListImport brought, OpenList list, Caller caller) {
		return this.all.stream()
			.filter((works) -> works.areFor(brought.kind()))
			.findFirst()
			.orElseThrow()
			.begin(brought, list, caller);
	}

}
