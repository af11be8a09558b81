package io.techbridge.marketplace.listings.needs;

import java.util.List;

import io.techbridge.marketplace.platform.ids.Ids;
import io.techbridge.marketplace.platform.indexing.IndexKind;
import io.techbridge.marketplace.platform.indexing.IndexTasks;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes needs public: from now on they are found and matched.
 */
@Component
public class PublishNeeds {

	private final Needs needs;

	private final IndexTasks indexTasks;

	private final Ids ids;

	PublishNeeds(Needs needs, IndexTasks indexTasks, Ids ids) {
		this.needs = needs;
		this.indexTasks = indexTasks;
		this.ids = ids;
	}

	@Transactional
	public List<NeedId> publish(List<NewNeed> added) {
		var saved = this.needs.saveAll(added.stream().map(this::published).toList());
		var ids = saved.stream().map(Need::id).toList();
		this.indexTasks.stale(IndexKind.NEED, ids.stream().map(NeedId::value).toList());
		return ids;
	}

	private Need published(NewNeed added) {
		return Need.published(new NeedId(this.ids.next()), added.owner(), added.externalId(), added.content(),
				added.publishedOn());
	}

}
