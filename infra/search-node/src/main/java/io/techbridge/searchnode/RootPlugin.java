package io.techbridge.searchnode;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.elasticsearch.cluster.node.DiscoveryNodes;
import org.elasticsearch.features.NodeFeature;
import org.elasticsearch.plugins.ActionPlugin;
import org.elasticsearch.plugins.Plugin;
import org.elasticsearch.rest.RestHandler;

/**
 * {@code GET /}, by which clients recognise an Elasticsearch and its version. In an
 * installation it is a module that is not published as an artifact.
 */
final class RootPlugin extends Plugin implements ActionPlugin {

	@Override
	public Collection<RestHandler> getRestHandlers(RestHandlersServices services, Supplier<DiscoveryNodes> nodes,
			Predicate<NodeFeature> clusterSupportsFeature) {
		return List.of(new RootHandler(nodes));
	}

}
