package org.elasticsearch.plugins;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;

import org.elasticsearch.Build;
import org.elasticsearch.env.Environment;

/**
 * Serves plugins from the class path, where Elasticsearch expects the folders
 * {@code modules/} and {@code plugins/} of an installation. It lives in Elasticsearch's
 * own package because {@code LoadedPlugin} and the loader's factory method are visible
 * there only.
 */
public class ClassPathPluginsService extends PluginsService {

	private final List<LoadedPlugin> plugins;

	public ClassPathPluginsService(Environment environment, Collection<? extends Plugin> plugins) {
		super(environment.settings(), environment.configDir(),
				PluginsLoader.createPluginsLoader(Set.of(), Set.of(), Map.of(), false));
		this.plugins = plugins.stream().map(ClassPathPluginsService::loaded).toList();
	}

	private static LoadedPlugin loaded(Plugin plugin) {
		String name = plugin.getClass().getName();
		var descriptor = new PluginDescriptor(name, "from the class path", "NA", Build.current().version(),
				Integer.toString(Runtime.version().feature()), name, null, List.of(), false, false, false, false,
				PluginDescriptor.DeploymentTarget.ALL);
		return new LoadedPlugin(descriptor, plugin, plugin.getClass().getClassLoader());
	}

	@Override
	protected List<LoadedPlugin> plugins() {
		// The super constructor already asks, when there are none yet.
		return (this.plugins != null) ? this.plugins : List.of();
	}

	/**
	 * The providers declared in {@code META-INF/services}. Without those of the server
	 * itself ({@code FeatureSpecification}) the node would deny most of its features.
	 */
	@Override
	public <T> List<? extends T> loadServiceProviders(Class<T> service) {
		return ServiceLoader.load(service, getClass().getClassLoader())
			.stream()
			.map(ServiceLoader.Provider::get)
			.toList();
	}

}
