package io.techbridge.marketplace.listings.needs;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.techbridge.marketplace.listings.IndexContent;
import io.techbridge.marketplace.organizations.Organizations;
import io.techbridge.marketplace.platform.indexing.IndexKind;
import io.techbridge.marketplace.platform.indexing.IndexTask;
import io.techbridge.marketplace.platform.indexing.SearchVersions;
import io.techbridge.matching.Demand;
import io.techbridge.matching.Versioned;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads what the search index should hold of needs.
 */
@Component
public class IndexedNeeds {

	private final Needs needs;

	private final Organizations organizations;

	private final SearchVersions versions;

	IndexedNeeds(Needs needs, Organizations organizations, SearchVersions versions) {
		this.needs = needs;
		this.organizations = organizations;
		this.versions = versions;
	}

	/**
	 * Versions and contents as of one moment.
	 */
	@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
	public IndexContent<Demand> read(List<IndexTask> tasks) {
		var versions = this.versions.of(IndexKind.NEED, tasks);
		var open = open(tasks);
		return new IndexContent<>(
				open.values()
					.stream()
					.map((item) -> new Versioned<>(item, versions.get(Long.valueOf(item.id()))))
					.toList(),
				tasks.stream()
					.map((task) -> new Versioned<>(Long.toString(task.id()), versions.get(task.id())))
					.filter((gone) -> !open.containsKey(gone.item()))
					.toList());
	}

	private Map<String, Demand> open(List<IndexTask> tasks) {
		var found = this.needs.findAllById(tasks.stream().map((task) -> new NeedId(task.id())).toList())
			.stream()
			.filter(Need::isPublic)
			.toList();
		var owners = this.organizations.byId(found.stream().map(Need::organizationId).collect(Collectors.toSet()));
		return found.stream()
			.filter((need) -> owners.get(need.organizationId()).isVerified())
			.map((need) -> Demands.of(need, owners.get(need.organizationId())))
			.collect(Collectors.toMap(Demand::id, Function.identity()));
	}

}
