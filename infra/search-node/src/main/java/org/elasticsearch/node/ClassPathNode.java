package org.elasticsearch.node;

import java.util.Collection;
import java.util.Map;

import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.plugins.ClassPathPluginsService;
import org.elasticsearch.plugins.Plugin;
import org.elasticsearch.plugins.PluginsLoader;
import org.elasticsearch.plugins.PluginsService;

/**
 * A complete Elasticsearch node whose plugins are given as objects. It lives in
 * Elasticsearch's own package because {@code NodeConstruction} and
 * {@code NodeServiceProvider}, through which the plugins have to be handed in, are
 * visible there only; the version of Elasticsearch is therefore pinned exactly.
 */
public class ClassPathNode extends Node {

	public ClassPathNode(Settings settings, Collection<? extends Plugin> plugins) {
		super(NodeConstruction.prepareConstruction(
				InternalSettingsPreparer.prepareEnvironment(settings, Map.of(), null, () -> "local"), null,
				new ServicesWithPlugins(plugins), true));
	}

	private static final class ServicesWithPlugins extends NodeServiceProvider {

		private final Collection<? extends Plugin> plugins;

		private ServicesWithPlugins(Collection<? extends Plugin> plugins) {
			this.plugins = plugins;
		}

		@Override
		PluginsService newPluginService(Environment environment, PluginsLoader ignored) {
			return new ClassPathPluginsService(environment, this.plugins);
		}

	}

}
