// Runs in the browser, as it stands: opens GraphiQL with the example questions as tabs.
const read = (id) => JSON.parse(document.getElementById(id).textContent)

const fetcher = async (question, { headers } = {}) => {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json;q=0.9',
      ...headers,
    },
    body: JSON.stringify(question),
  })
  return response.json()
}

const tabs = read('examples').map(({ title, query, variables }) => ({
  query: `# ${title}\n${query.trim()}\n`,
  variables: variables ? JSON.stringify(variables, null, 2) : '',
}))

// A question behind the hash of the address comes first: pages that asked it lead here with it.
const linked = new URLSearchParams(location.hash.slice(1))
const brought = linked.has('query')
  ? { query: linked.get('query'), variables: linked.get('variables') ?? '' }
  : undefined

// GraphiQL 4 shows the first tab without its variables unless it is given them a second time; later it
// remembers them itself.
const isFirstVisit = localStorage.getItem('graphiql:tabState') === null

const root = document.getElementById('graphiql')
// A key is typed in among the headers, and not kept.
const needsKey = 'needsKey' in root.dataset

const props = {
  fetcher,
  shouldPersistHeaders: false,
  isHeadersEditorEnabled: needsKey,
  ...(needsKey && { defaultHeaders: JSON.stringify({ authorization: 'Bearer KEY' }, null, 2) }),
  ...(tabs.length > 0 && { defaultTabs: tabs }),
  ...(tabs.length > 0 && isFirstVisit && { variables: tabs[0].variables }),
  ...brought,
}
ReactDOM.createRoot(root).render(React.createElement(GraphiQL, props))
